package se.tolv.vacancy.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Asks every feature whether a recruitment may close yet. Whoever objects says why, in the reader's language. */
public class ClosingVacancy {

    private final UUID vacancyId;
    private final List<String> objections = new ArrayList<>();

    public ClosingVacancy(UUID vacancyId) {
        this.vacancyId = vacancyId;
    }

    public UUID vacancyId() {
        return vacancyId;
    }

    /**
     * @param reason a whole sentence that also says what to do about it
     */
    public void object(String reason) {
        objections.add(reason);
    }

    public List<String> objections() {
        return List.copyOf(objections);
    }
}
