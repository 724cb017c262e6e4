package org.huying.dispatch.answer.said;

import static org.huying.dispatch.answer.said.CaseAtHand.moved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.huying.dispatch.answer.AnswerKind;
import org.huying.dispatch.answer.AnswerSource;
import org.huying.dispatch.casefile.AcceptTask;
import org.huying.dispatch.casefile.NoteProgress;
import org.huying.dispatch.casefile.RecordFirstContact;
import org.huying.dispatch.casefile.RequestReturn;

/** How a unit takes its task on, and what it says of it meanwhile. */
@ApplicationScoped
class TaskAnswers implements AnswerSource {
    private final CaseAtHand at;
    private final AcceptTask accept;
    private final RecordFirstContact contact;
    private final RequestReturn giveBack;
    private final NoteProgress progress;

    TaskAnswers(
            CaseAtHand at,
            AcceptTask accept,
            RecordFirstContact contact,
            RequestReturn giveBack,
            NoteProgress progress) {
        this.at = at;
        this.accept = accept;
        this.contact = contact;
        this.giveBack = giveBack;
        this.progress = progress;
    }

    @Override
    public Stream<AnswerKind<?>> kinds() {
        return Stream.of(
                new AnswerKind<>(
                        "answer.accept.v1",
                        TaskSaid.Accept.class,
                        (said, caller) -> moved(accept.handle(at.command(said, caller)))),
                new AnswerKind<>(
                        "answer.first-contact.v1",
                        TaskSaid.FirstContact.class,
                        (said, caller) -> moved(contact.handle(at.command(said, caller), said.contactedAt()))),
                new AnswerKind<>(
                        "answer.return.v1",
                        TaskSaid.Return.class,
                        (said, caller) -> moved(giveBack.handle(at.command(said, caller), said.reason()))),
                new AnswerKind<>(
                        "answer.progress.v1",
                        TaskSaid.Progress.class,
                        (said, caller) -> moved(progress.handle(at.command(said, caller), said.note()))));
    }
}
