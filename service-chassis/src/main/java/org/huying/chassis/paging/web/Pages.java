package org.huying.chassis.paging.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;

/** A page as an answer: the items as a JSON array, the way on in a {@code Link} header (RFC 8288). */
public final class Pages {
    private Pages() {}

    public static Response response(Page<?> page, UriInfo uri) {
        return response(page.items(), page, uri);
    }

    /** A body that says more than the items of the page. */
    public static Response response(Object body, Page<?> page, UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(body);
        page.next().map(next -> next(uri, next)).ifPresent(link -> answer.header("Link", link));
        return answer.build();
    }

    private static String next(UriInfo uri, Cursor cursor) {
        String target = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor.encoded())
                .build()
                .toString();
        return "<" + target + ">; rel=\"next\"";
    }
}
