package org.huying.intake.ledgerimport.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.ledgerimport.LedgerImportMove;
import org.huying.intake.ledgerimport.ReadLedgerImport;
import org.huying.intake.ledgerimport.SteerLedgerImport;

/** One import: how far it is, and what whoever may import decides about it. */
@Path("/v1/ledger-imports/{number}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "ledger imports")
class LedgerImportMoves {
    private final ReadLedgerImport read;
    private final SteerLedgerImport steer;
    private final Caller caller;

    LedgerImportMoves(ReadLedgerImport read, SteerLedgerImport steer, Caller caller) {
        this.read = read;
        this.steer = steer;
        this.caller = caller;
    }

    @GET
    @ImportAnswers
    @Operation(operationId = "readLedgerImport", summary = "导入进度 · How far an import is, and which moves it has")
    public Response one(@PathParam("number") String number) {
        return answer(read.one(number, caller.scope()));
    }

    @POST
    @Path("/start")
    @ImportAnswers
    @MoveAnswers
    @Operation(
            operationId = "startLedgerImport",
            summary = "开始导入 · Registers the good rows, once the check is over",
            description = "Each row is looked at once more; what became a concern before does not become a second one.")
    public Response start(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return move(number, version, LedgerImportMove.START);
    }

    @POST
    @Path("/pause")
    @ImportAnswers
    @MoveAnswers
    @Operation(operationId = "pauseLedgerImport", summary = "暂停导入 · Once this is answered no further row is registered")
    public Response pause(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return move(number, version, LedgerImportMove.PAUSE);
    }

    @POST
    @Path("/resume")
    @ImportAnswers
    @MoveAnswers
    @Operation(operationId = "resumeLedgerImport", summary = "继续导入 · Goes on behind the last row")
    public Response resume(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return move(number, version, LedgerImportMove.RESUME);
    }

    @POST
    @Path("/cancel")
    @ImportAnswers
    @MoveAnswers
    @Operation(operationId = "cancelLedgerImport", summary = "取消导入 · What was registered stays, no further row is")
    public Response cancel(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return move(number, version, LedgerImportMove.CANCEL);
    }

    private Response move(String number, String version, LedgerImportMove move) {
        return answer(steer.handle(number, EntityVersion.ifMatch(version), move, caller.scope()));
    }

    private static Response answer(SteerLedgerImport.Shown shown) {
        return Response.ok(LedgerImportView.of(shown))
                .header(HttpHeaders.ETAG, new EntityVersion(shown.ledger().revision()).etag())
                .build();
    }
}
