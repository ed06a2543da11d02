package se.tolv.benchmark.data;

import java.util.Locale;
import java.util.UUID;

/** Who has applied, with what. */
record Applicant(UUID application, String name, String email, String alias, boolean shortlisted) {

    /** As the database would keep it. */
    String blindLabel() {
        return (shortlisted ? name : alias).toLowerCase(Locale.ROOT);
    }
}
