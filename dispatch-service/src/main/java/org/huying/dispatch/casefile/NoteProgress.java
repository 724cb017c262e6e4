package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A unit says how far it has come with its own task (进展). */
@ApplicationScoped
public class NoteProgress {
    private final CaseWork work;
    private final ProgressNotes notes;

    NoteProgress(CaseWork work, ProgressNotes notes) {
        this.work = work;
        this.notes = notes;
    }

    @Transactional
    public CaseFile handle(CaseCommand command, String words) {
        return work.moved(command, (file, by, now) -> {
            CaseEvent.ProgressNoted told = new Progress(file).note(words, by, now);
            notes.persist(new ProgressNote(told, file.round(), words));
            return told;
        });
    }
}
