package org.huying.chassis.problem.web;

import org.huying.chassis.problem.Refusal;

/** The titles of problem documents, one for every status the services answer with. */
enum Titles {
    BAD_REQUEST(400, "请求无法读取 · Malformed request"),
    UNAUTHORIZED(401, "请先登录 · Sign in first"),
    FORBIDDEN(403, "没有权限 · Not allowed"),
    NOT_FOUND(404, "没有找到 · Not found"),
    METHOD_NOT_ALLOWED(405, "不支持该操作 · Method not allowed"),
    NOT_ACCEPTABLE(406, "无法提供所要的格式 · Not acceptable"),
    CONFLICT(409, "与当前状态冲突 · Conflict"),
    GONE(410, "已销毁 · Gone"),
    PRECONDITION_FAILED(412, "版本已过期 · Stale version"),
    TOO_LARGE(413, "内容过大 · Content too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型 · Unsupported media type"),
    UNPROCESSABLE(422, "内容有误 · Invalid content"),
    PRECONDITION_REQUIRED(428, "缺少 If-Match · Precondition required"),
    TOO_MANY_REQUESTS(429, "请求过于频繁 · Too many requests"),
    INTERNAL(500, "系统内部错误 · Internal error"),
    UNAVAILABLE(503, "暂时不可用 · Unavailable");

    private final int status;
    private final String text;

    Titles(int status, String text) {
        this.status = status;
        this.text = text;
    }

    int status() {
        return status;
    }

    String text() {
        return text;
    }

    static Titles of(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> BAD_REQUEST;
            case NOT_SIGNED_IN -> UNAUTHORIZED;
            case NOT_ALLOWED -> FORBIDDEN;
            case NOT_FOUND -> NOT_FOUND;
            case CONFLICT -> CONFLICT;
            case GONE -> GONE;
            case STALE -> PRECONDITION_FAILED;
            case PRECONDITION_MISSING -> PRECONDITION_REQUIRED;
            case TOO_LARGE -> TOO_LARGE;
            case UNSUPPORTED -> UNSUPPORTED_MEDIA_TYPE;
            case INVALID -> UNPROCESSABLE;
            case TOO_MANY -> TOO_MANY_REQUESTS;
            case UNAVAILABLE -> UNAVAILABLE;
        };
    }

    static Titles of(int status) {
        for (Titles title : values()) if (title.status == status) return title;
        return status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL;
    }
}
