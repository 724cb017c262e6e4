package org.huying.chassis.problem;

import java.util.Map;

/**
 * A request that is not carried out, with words that tell a person what to do: Chinese first, English beside. The
 * inside of a service throws it; only the edge knows which HTTP status goes with its kind.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of refusal it is; the edge maps each to a status. */
    public enum Kind {
        MALFORMED("请求无法读取 · Malformed request"),
        NOT_SIGNED_IN("请先登录 · Sign in first"),
        NOT_ALLOWED("没有权限 · Not allowed"),
        NOT_FOUND("没有找到 · Not found"),
        CONFLICT("与当前状态冲突 · Conflict"),
        /** It was here and is gone for good. */
        GONE("已销毁 · Gone"),
        STALE("版本已过期 · Stale version"),
        PRECONDITION_MISSING("缺少 If-Match · Precondition required"),
        TOO_LARGE("内容过大 · Content too large"),
        UNSUPPORTED("不支持的内容类型 · Unsupported media type"),
        INVALID("内容有误 · Invalid content"),
        TOO_MANY("请求过于频繁 · Too many requests"),
        UNAVAILABLE("暂时不可用 · Unavailable");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** For a person, whatever it is that is refused. */
        public String title() {
            return title;
        }
    }

    private final Kind kind;
    private final String slug;
    private final String chinese;
    private final String english;

    /** @param slug names the problem's type, for example {@code move-refused} */
    protected Refusal(Kind kind, String slug, String chinese, String english) {
        super(english);
        this.kind = kind;
        this.slug = slug;
        this.chinese = chinese;
        this.english = english;
    }

    public Kind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public String detail() {
        return chinese + " · " + english;
    }

    /** Further members of the problem document, for example the moves that are allowed. */
    public Map<String, Object> members() {
        return Map.of();
    }
}
