package se.tolv.candidate.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;

/** How this employer takes applications in; there is one row. */
@Entity
@Table(name = "application_setting")
public class ApplicationSetting extends Stored {

    /** How many days what somebody has typed and not sent is kept, counted from when it was last saved. */
    @Column(name = "draft_days")
    public int draftDays;

    /** The part after the @ of the addresses that only people who work here have, in lower case. */
    @Column(name = "mail_domains")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> mailDomains;

    protected ApplicationSetting() {}

    public static ApplicationSetting current() {
        return findAll().singleResult();
    }

    /** Whether only people who work here have such an address. A domain stands for those below it too. */
    public boolean isWorkAddress(String email) {
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return mailDomains.stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own));
    }
}
