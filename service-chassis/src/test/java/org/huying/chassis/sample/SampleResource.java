package org.huying.chassis.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.problem.NotAllowed;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.problem.TooMany;
import org.huying.chassis.scope.Role;

/** Endpoints that are refused in every way a service refuses. */
@Path("/v1/sample")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SampleResource {
    private final PrivilegedActs privilegedActs;
    private final Rows rows;

    SampleResource(PrivilegedActs privilegedActs, Rows rows) {
        this.privilegedActs = privilegedActs;
        this.rows = rows;
    }

    enum Door {
        OPEN,
        AJAR,
        SHUT
    }

    record Line(@NotBlank String words) {}

    record Letter(
            @NotBlank @Size(max = 10) String title, @NotNull Door door, int pages, List<@Valid Line> lines) {}

    @POST
    @Path("/letters")
    @PermitAll
    public Letter send(@NotNull @Valid Letter letter) {
        return letter;
    }

    @POST
    @Path("/moves")
    @PermitAll
    public void move(@HeaderParam("If-Match") String ifMatch) {
        EntityVersion.ifMatch(ifMatch).mustBe(2);
        throw new MoveRefused(Door.OPEN, Door.SHUT, List.of(Door.AJAR, Door.OPEN));
    }

    @GET
    @Path("/desk")
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    public List<String> desk() {
        return List.of();
    }

    @GET
    @Path("/forgotten")
    public List<String> forgottenToSayWhoMay() {
        return List.of();
    }

    @POST
    @Path("/privileged/{outcome}")
    @RolesAllowed(Role.Names.SECURITY_ADMIN)
    @Transactional
    public void privileged(@PathParam("outcome") String outcome) {
        privilegedActs.record("sample");
        if (outcome.equals("fails")) throw new IllegalStateException("after the line was written");
    }

    @GET
    @Path("/failures/{which}")
    @PermitAll
    public String fail(@PathParam("which") String which) {
        switch (which) {
            case "too-many" -> throw new TooMany(17);
            case "not-found" -> throw new NotFound("letter", "secret-number");
            case "hidden" -> throw new HiddenFromCaller("letter", "secret-number");
            case "not-allowed" -> throw new NotAllowed("own-letter", "不能自己批", "Not your own letter");
            case "overtaken" -> throw new OptimisticLockException("row 13800138000");
            case "outage" -> throw new IllegalStateException(new SQLException("server 10.0.0.7 is gone", "57P01"));
            case "no-connection" -> rows.execute("SELECT 1");
            default -> throw new IllegalStateException("secret 13800138000");
        }
        return "done";
    }
}
