package org.huying.dispatch.answer.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.inbox.Faults;
import org.huying.chassis.problem.Unavailable;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.answer.AnswerReader;
import org.huying.dispatch.answer.AnswerTooLarge;
import org.huying.dispatch.answer.SentAnswer;
import org.huying.dispatch.answer.TakeAnswer;
import org.huying.dispatch.answer.Way;
import org.huying.dispatch.answer.signed.AnswerLimit;
import org.huying.dispatch.answer.signed.NotSigned;
import org.huying.dispatch.answer.signed.SignedBody;
import org.huying.dispatch.answer.signed.VerifySignature;
import org.huying.dispatch.subscription.Subscriber;

/** Where partner units post their answers, signed. */
@Path("/v1/subscriptions/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "answers", description = "答复 · What partner units answer by event")
class SignedAnswers {
    private static final String EXAMPLE = """
            {"specversion":"1.0","id":"wlc-7f3a-0001","source":"/urban-wlc","type":"answer.accept.v1",
            "data":{"number":"WLC-20231201-0001"}}""";

    private final VerifySignature verify;
    private final AnswerLimit limit;
    private final CallerLimit strangers;
    private final AnswerReader reader;
    private final TakeAnswer take;

    SignedAnswers(
            VerifySignature verify, AnswerLimit limit, CallerLimit strangers, AnswerReader reader, TakeAnswer take) {
        this.verify = verify;
        this.limit = limit;
        this.strangers = strangers;
        this.reader = reader;
        this.take = take;
    }

    @POST
    @PermitAll
    @Consumes({"application/cloudevents+json", MediaType.APPLICATION_JSON})
    @SignedAnswerAnswers
    @Operation(
            operationId = "answerBySignedWebhook",
            summary = "签名答复 · A unit answers by a signed event",
            description =
                    "No bearer token: signed to Standard Webhooks (v1) with the subscription's inbound secret, the "
                            + "timestamp within 5 minutes of ours. A CloudEvent as JSON, at most 64 KiB; types and their data "
                            + "at /schemas. It has its effect once for its id: the same again is answered with the same "
                            + "outcome, the id with other content is refused (recorded-otherwise). What is REFUSED had no "
                            + "effect; sending it again changes nothing. The outcome is told as a notice too.")
    public AnswerView answer(
            @PathParam("id") String id,
            @HeaderParam("webhook-id") String messageId,
            @HeaderParam("webhook-timestamp") String timestamp,
            @HeaderParam("webhook-signature") String signatures,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/cloudevents+json",
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "accept", value = EXAMPLE)))
                    byte[] sentBody) {
        byte[] body = sentBody == null ? new byte[0] : sentBody;
        if (body.length > AnswerTooLarge.LARGEST) throw new AnswerTooLarge();
        Subscriber by = signer(id, new SignedBody(messageId, timestamp, signatures, body));
        limit.count(by.id());
        SentAnswer sent = reader.structured(new SentAnswer.Sender(by.unit(), Way.WEBHOOK, null), body);
        // Without an id there is nothing under which it could be recorded: the sender is told at once, and here alone.
        if (sent.eventId() == null) throw sent.flaw();
        return taken(sent);
    }

    /** Whoever cannot sign is counted by where they come from. */
    private Subscriber signer(String id, SignedBody signed) {
        try {
            return verify.handle(subscription(id), signed);
        } catch (NotSigned stranger) {
            strangers.count(AccessScope.ANONYMOUS);
            throw stranger;
        }
    }

    private static UUID subscription(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NotSigned();
        }
    }

    private AnswerView taken(SentAnswer sent) {
        try {
            return AnswerView.of(take.handle(sent));
        } catch (RuntimeException fault) {
            if (Faults.isTransient(fault)) throw new Unavailable();
            throw fault;
        }
    }
}
