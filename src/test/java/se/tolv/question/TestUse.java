package se.tolv.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.employer.Employers;

/** Two guides and a scorecard use a question, in the demo employer. */
@ApplicationScoped
class TestUse {

    @Inject
    QuestionUse use;

    @Inject
    EmployerWork work;

    @Inject
    Employers employers;

    @Inject
    TestUse self;

    void count(UUID question) {
        work.in(employers.atHost("localhost").orElseThrow(), () -> {
            self.inTransaction(question);
            return null;
        });
    }

    @Transactional
    void inTransaction(UUID question) {
        use.chosen(List.of(question, UUID.randomUUID()));
        use.chosen(List.of(question));
        use.rated(List.of(question));
        use.rated(List.of());
    }
}
