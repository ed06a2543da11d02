package se.tolv.candidate.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.InternalBasis;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.competency.exchange.check.ImportProblem;
import se.tolv.competency.exchange.check.ImportRefused;
import se.tolv.competency.exchange.table.Table;
import se.tolv.competency.exchange.table.TableFile;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Locks;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.profile.requirement.KnockInQuestion;
import se.tolv.vacancy.profile.requirement.Requirement;

/** One import at work: reads the file, says everything that is wrong with it, or takes all of it in. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    /** Rows of one file. */
    static final int ROWS = 10_000;

    /** Problems told at once: more than anyone corrects before trying again. */
    private static final int PROBLEMS = 100;

    /** Rows between two looks at how it goes; as many are held in memory. */
    private static final int STEP = 500;

    /** A file in full takes a few on an idle server; a busy one must not be interrupted in the middle. */
    private static final int SECONDS = 600;

    @Inject
    ImportRun self;

    @Inject
    RequirementAnswers requirements;

    @Inject
    EntityManager entities;

    @Inject
    Validator validator;

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ApplicationsImported> imported;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /** Never throws: what goes wrong stands in the import. */
    void run(UUID id, UUID vacancyId, byte[] file) {
        List<String> problems = new ArrayList<>();
        try {
            self.take(id, vacancyId, file, problems);
            if (!problems.isEmpty()) {
                self.finish(id, ApplicationImport.State.REFUSED, problems);
            }
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Import %s failed", id);
            self.finish(id, ApplicationImport.State.FAILED, List.of());
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void finish(UUID id, ApplicationImport.State state, List<String> problems) {
        ApplicationImport running = ApplicationImport.findById(id);
        running.state = state;
        running.problems = List.copyOf(problems);
        running.done = 0;
        running.finishedAt = clock.instant();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void progress(UUID id, int total, int done) {
        ApplicationImport running = ApplicationImport.findById(id);
        running.total = total;
        running.done = done;
    }

    /** Held for as long as the import is at work: who finds it free knows that nobody works on it any more. */
    static String lock(UUID id) {
        return "import " + id;
    }

    /**
     * Everything and that it is done, or nothing.
     *
     * @param problems what is wrong is added here, and then nothing is taken in
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    void take(UUID id, UUID vacancyId, byte[] file, List<String> problems) {
        locks.take(lock(id));
        if (!ApplicationImport.isRunning(id)) {
            return;
        }
        Vacancy vacancy = Vacancy.kept(vacancyId);
        List<ImportedRow> rows = read(vacancy, file, problems);
        if (!problems.isEmpty()) {
            return;
        }
        self.progress(id, rows.size(), 0);
        locks.take("numbers of " + vacancyId);
        Map<String, UUID> known = candidates(vacancy, rows, problems);
        if (problems.isEmpty()) {
            store(id, vacancy, rows, known);
            done(id, rows.size());
        }
    }

    private void done(UUID id, int rows) {
        ApplicationImport running = ApplicationImport.findById(id);
        running.state = ApplicationImport.State.DONE;
        running.total = rows;
        running.done = rows;
        running.finishedAt = clock.instant();
    }

    private List<ImportedRow> read(Vacancy vacancy, byte[] file, List<String> problems) {
        IntakeMessages messages = texts.of(IntakeMessages.class);
        Table table;
        try {
            table = TableFile.read(file, ROWS);
        } catch (ImportRefused refused) {
            refused.problems().forEach(problem -> problems.add(sentence(problem)));
            return List.of();
        }
        if (table.rows().size() < 2) {
            problems.add(messages.emptyFile());
            return List.of();
        }
        ImportColumns columns = new ImportColumns(table.rows().get(0).cells(), vacancy.questions.size());
        columns.unknown().forEach(heading -> problems.add(messages.unknownColumn(heading)));
        columns.twice().forEach(heading -> problems.add(messages.columnTwice(heading)));
        for (String needed : List.of("name", "email")) {
            if (!columns.has(needed)) {
                problems.add(messages.columnMissing(needed));
            }
        }
        if (!problems.isEmpty()) {
            return List.of();
        }
        List<ImportedRow> rows = table.rows().subList(1, table.rows().size()).stream()
                .map(columns::row)
                .toList();
        check(vacancy, columns, rows, problems);
        return rows;
    }

    private void check(Vacancy vacancy, ImportColumns columns, List<ImportedRow> rows, List<String> problems) {
        IntakeMessages messages = texts.of(IntakeMessages.class);
        List<Requirement> asked = Requirement.askedIn(vacancy.id);
        Set<String> emails = new HashSet<>();
        for (ImportedRow row : rows) {
            if (problems.size() >= PROBLEMS) {
                return;
            }
            validator.validate(row).stream()
                    .sorted(Comparator.comparing((ConstraintViolation<ImportedRow> violation) ->
                            violation.getPropertyPath().toString()))
                    .forEach(violation -> problems.add(messages.atCell(
                            row.number,
                            columns.heading(field(violation.getPropertyPath().toString())),
                            violation.getMessage())));
            row.requirements.forEach((place, answer) -> {
                boolean known = place >= 1 && place <= asked.size();
                if (!answer.isEmpty()
                        && (!known
                                || !asked.get(place - 1)
                                        .question
                                        .isAnswer(stored(asked.get(place - 1).question, answer)))) {
                    problems.add(messages.atCell(
                            row.number, columns.heading("requirements." + place), messages.notAnAnswer()));
                }
            });
            if (row.email != null && !emails.add(Candidate.normalized(row.email))) {
                problems.add(messages.atCell(row.number, columns.heading("email"), messages.emailTwice()));
            }
        }
    }

    /** {@code answers[0].<list element>} is column {@code answers.1}. */
    private static String field(String path) {
        int bracket = path.indexOf('[');
        return bracket < 0 ? path : "answers." + (Integer.parseInt(path.substring(bracket + 1, path.indexOf(']'))) + 1);
    }

    /** Yes and no are understood in both languages, and a choice by its words in either. */
    private static String stored(KnockInQuestion question, String answer) {
        if (answer.equalsIgnoreCase("ja") || answer.equalsIgnoreCase("yes")) {
            return KnockInQuestion.YES;
        }
        if (answer.equalsIgnoreCase("nej") || answer.equalsIgnoreCase("no")) {
            return KnockInQuestion.NO;
        }
        for (int i = 0; i < question.options().size(); i++) {
            if (answer.equalsIgnoreCase(question.options().get(i).sv())
                    || answer.equalsIgnoreCase(question.options().get(i).en())) {
                return String.valueOf(i);
            }
        }
        return answer;
    }

    /** The candidates who are known already, by address. Those who have applied for this post already are problems. */
    private Map<String, UUID> candidates(Vacancy vacancy, List<ImportedRow> rows, List<String> problems) {
        IntakeMessages messages = texts.of(IntakeMessages.class);
        Map<String, UUID> known = new HashMap<>();
        Set<UUID> applied = new HashSet<>(
                entities.createQuery("select a.candidateId from Application a where a.vacancyId = ?1", UUID.class)
                        .setParameter(1, vacancy.id)
                        .getResultList());
        for (int from = 0; from < rows.size(); from += STEP) {
            List<ImportedRow> part = rows.subList(from, Math.min(from + STEP, rows.size()));
            List<String> emails =
                    part.stream().map(row -> Candidate.normalized(row.email)).toList();
            entities.createQuery("select c.email, c.id from Candidate c where c.email in ?1", Object[].class)
                    .setParameter(1, emails)
                    .getResultList()
                    .forEach(found -> known.put((String) found[0], (UUID) found[1]));
            part.stream()
                    .filter(row -> applied.contains(known.get(Candidate.normalized(row.email))))
                    .limit(Math.max(0, PROBLEMS - problems.size()))
                    .forEach(row -> problems.add(messages.atRow(row.number, messages.hasApplied())));
        }
        return known;
    }

    private void store(UUID id, Vacancy vacancy, List<ImportedRow> rows, Map<String, UUID> known) {
        Instant now = clock.instant();
        List<Requirement> asked = Requirement.askedIn(vacancy.id);
        int first = Application.nextNumber(vacancy.id);
        for (int i = 0; i < rows.size(); i++) {
            store(vacancy, rows.get(i), known, asked, first + i, now);
            if ((i + 1) % STEP == 0) {
                entities.flush();
                entities.clear();
                self.progress(id, rows.size(), i + 1);
            }
        }
        entities.flush();
        entities.clear();
        audit.record(
                "vacancy.applicationsImported",
                vacancy.id,
                vacancy.registryNumber,
                null,
                Map.of("applications", rows.size(), "from", first, "to", first + rows.size() - 1));
        imported.fire(new ApplicationsImported(vacancy.id, first, first + rows.size() - 1, now));
    }

    private void store(
            Vacancy vacancy,
            ImportedRow row,
            Map<String, UUID> known,
            List<Requirement> asked,
            int number,
            Instant now) {
        String phone = row.phone == null || row.phone.isBlank() ? null : row.phone;
        Language spoken = Language.of(row.language).orElse(Language.SV);
        UUID earlier = known.get(Candidate.normalized(row.email));
        Candidate candidate =
                new Candidate(earlier == null ? Keys.next() : earlier, row.email, row.name, phone, spoken, now);
        if (earlier == null) {
            candidate.persist();
        }
        Application application = new Application(Keys.unordered(), vacancy.id, candidate, number, now);
        application.answers = row.answers;
        Map<String, String> answers = new LinkedHashMap<>();
        row.requirements.forEach((place, answer) -> {
            if (!answer.isEmpty()) {
                Requirement requirement = asked.get(place - 1);
                answers.put(requirement.id.toString(), stored(requirement.question, answer));
            }
        });
        application.requirementAnswers = answers;
        application.requirementsMet = RequirementAnswers.together(asked, answers);
        application.markInternal(row.isInternal() ? InternalBasis.OWN_ANSWER : null);
        application.persist();
    }

    private String sentence(ImportProblem problem) {
        IntakeMessages messages = texts.of(IntakeMessages.class);
        String what = messages.what(problem.kind());
        if (problem.row() == null) {
            return what;
        }
        return problem.column() == null
                ? messages.atRow(problem.row(), what)
                : messages.atCell(problem.row(), problem.column(), what);
    }
}
