package se.tolv.platform.setting;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/**
 * How often each job looks for work. Several nodes share the work; {@code off} on a node that is to have no part in it.
 */
@Unremovable
@ConfigMapping(prefix = "tolv")
public interface JobSettings {

    /** Looks into the outbox for mails to send. */
    @WithName("mail.every")
    @WithDefault("2s")
    Interval mail();

    /** Looks for reminders and escalations whose time has come, and for interviews to remind of. */
    @WithName("sweep.every")
    @WithDefault("30s")
    Interval sweep();

    /** Looks for ads that are to be published by themselves. */
    @WithName("publish.every")
    @WithDefault("20s")
    Interval publish();

    /** Looks for simulations that wait to be run. */
    @WithName("simulation.every")
    @WithDefault("2s")
    Interval simulation();

    /** Looks for imports of applications whose node has stopped, and marks them as interrupted. */
    @WithName("imports.every")
    @WithDefault("30s")
    Interval imports();

    /** Adds what has been answered to the ledger's figures by month; what is not added yet is in the ledger all the same. */
    @WithName("ledger.every")
    @WithDefault("60s")
    Interval ledger();

    /** Looks for unsent applications that are too old, and disposes of them. */
    @WithName("drafts.every")
    @WithDefault("1h")
    Interval drafts();

    /** Looks for references whose time to be kept has passed, and disposes of them. */
    @WithName("references.every")
    @WithDefault("1h")
    Interval references();

    /** Counts what is in the outbox, for the metrics. */
    @WithName("metrics.every")
    @WithDefault("30s")
    Interval metrics();

    /** When the daily check looks for what must not be, by the clocks in Stockholm. */
    @WithName("check.cron")
    @WithDefault("0 30 6 * * ?")
    Timetable check();
}
