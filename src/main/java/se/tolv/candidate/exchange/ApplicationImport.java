package se.tolv.candidate.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;

/** A file with applications that is taken in, all of it or nothing. */
@Entity
@Table(name = "application_import")
public class ApplicationImport extends Stored {

    /** How it goes. */
    public enum State {
        RUNNING,
        /** Everything is in. */
        DONE,
        /** Something in the file is wrong: nothing is in. */
        REFUSED,
        /** Something went wrong here: nothing is in. */
        FAILED,
        /** The server stopped while it ran: nothing is in, and it can be started again. */
        INTERRUPTED
    }

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    @Column(name = "file_name")
    public String fileName;

    @Enumerated(EnumType.STRING)
    public State state = State.RUNNING;

    /** Rows below the headings; 0 until the file has been read. */
    public int total;

    /** Rows that have been taken in so far. */
    public int done;

    /** What is wrong with the file, in the language of whoever started it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> problems = List.of();

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "started_by")
    public String startedBy;

    @Column(name = "finished_at")
    public Instant finishedAt;

    protected ApplicationImport() {}

    /** Whether it is still to be done, as the database has it now. */
    static boolean isRunning(UUID id) {
        return count("id = ?1 and state = ?2", id, State.RUNNING) > 0;
    }

    ApplicationImport(UUID id, UUID vacancyId, String fileName, Instant startedAt, String startedBy) {
        super(id);
        this.vacancyId = vacancyId;
        this.fileName = fileName;
        this.startedAt = startedAt;
        this.startedBy = startedBy;
    }
}
