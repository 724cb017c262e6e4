package org.huying.chassis.time.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.Role;
import org.huying.chassis.time.StoryClock;

/** Exists only where the story clock is on; a production start refuses to switch it on. */
@Path("/v1/story-clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SYSTEM_ADMIN)
@Tag(name = "story-clock", description = "故事时钟 · Sets the time of the local and test profiles")
class StoryClockResource {
    private final StoryClock clock;
    private final boolean enabled;

    StoryClockResource(
            StoryClock clock, @ConfigProperty(name = "huying.story-clock.enabled", defaultValue = "false") boolean on) {
        this.clock = clock;
        this.enabled = on;
    }

    record StoryTime(
            @NotNull @Schema(description = "Instant in UTC", examples = "2023-12-01T01:00:00Z")
            Instant now) {}

    @GET
    @Operation(operationId = "readStoryClock", summary = "读取故事时间 · The time the service lives in")
    public StoryTime read() {
        mustBeOn();
        return new StoryTime(clock.instant());
    }

    @PUT
    @Operation(operationId = "setStoryClock", summary = "设定故事时间 · Sets the time; it ticks on from there")
    public void set(@NotNull @Valid StoryTime time) {
        mustBeOn();
        clock.set(time.now());
    }

    private void mustBeOn() {
        if (!enabled) throw new NotFound("resource", "story-clock");
    }
}
