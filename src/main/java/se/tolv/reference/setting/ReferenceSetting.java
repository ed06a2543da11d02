package se.tolv.reference.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.tolv.platform.database.Stored;

/** How this employer deals with references; there is one row. */
@Entity
@Table(name = "reference_setting")
public class ReferenceSetting extends Stored {

    /** How many days after the case has ended the references of those who were not hired are kept. */
    @Column(name = "keep_days")
    public int keepDays;

    /** How many days a referee's link works. */
    @Column(name = "link_days")
    public int linkDays;

    /** Whether candidates see which of their referees have been asked and have answered. */
    @Column(name = "candidate_follows")
    public boolean candidateFollows;

    /** Whether candidates read the answers on their own page; otherwise they may ask for them. */
    @Column(name = "candidate_reads")
    public boolean candidateReads;

    /** With what network addresses are hashed; the database draws it. */
    @Column(name = "network_key", insertable = false, updatable = false)
    public String networkKey;

    protected ReferenceSetting() {}

    public static ReferenceSetting current() {
        return findAll().singleResult();
    }
}
