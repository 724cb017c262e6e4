package org.huying.chassis.problem.web;

import org.huying.chassis.problem.Refusal;

/** The titles of problem documents, one for every status the services answer with. */
enum Titles {
    BAD_REQUEST(400, Refusal.Kind.MALFORMED.title()),
    UNAUTHORIZED(401, Refusal.Kind.NOT_SIGNED_IN.title()),
    FORBIDDEN(403, Refusal.Kind.NOT_ALLOWED.title()),
    NOT_FOUND(404, Refusal.Kind.NOT_FOUND.title()),
    METHOD_NOT_ALLOWED(405, "不支持该操作 · Method not allowed"),
    NOT_ACCEPTABLE(406, "无法提供所要的格式 · Not acceptable"),
    CONFLICT(409, Refusal.Kind.CONFLICT.title()),
    GONE(410, Refusal.Kind.GONE.title()),
    PRECONDITION_FAILED(412, Refusal.Kind.STALE.title()),
    TOO_LARGE(413, Refusal.Kind.TOO_LARGE.title()),
    UNSUPPORTED_MEDIA_TYPE(415, Refusal.Kind.UNSUPPORTED.title()),
    UNPROCESSABLE(422, Refusal.Kind.INVALID.title()),
    PRECONDITION_REQUIRED(428, Refusal.Kind.PRECONDITION_MISSING.title()),
    TOO_MANY_REQUESTS(429, Refusal.Kind.TOO_MANY.title()),
    INTERNAL(500, "系统内部错误 · Internal error"),
    UNAVAILABLE(503, Refusal.Kind.UNAVAILABLE.title());

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
