package se.tolv.interview.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.interview.EndedBy;
import se.tolv.interview.InterviewStatus;

/** The texts of times for interviews, and of interviews at their times. */
@MessageBundle("schedule")
public interface ScheduleMessages {

    @Message
    String interviews();

    @Message
    String mineHelp();

    @Message
    String noneMine();

    @Message
    String noneMineHelp();

    @Message
    String from();

    @Message
    String show();

    @Message
    String today();

    @Message
    String dayOf(String day);

    @Message
    String dayHelp();

    @Message
    String noneThatDay();

    @Message
    String previousDay();

    @Message
    String nextDay();

    @Message
    String allMine();

    @Message
    String busyTitle();

    @Message
    String busyHelp();

    @Message
    String noBusy();

    @Message
    String busyFrom();

    @Message
    String busyTo();

    @Message
    String addBusy();

    @Message
    String removeBusy();

    @Message
    String removeBusyNamed(String time);

    @Message
    String busyAdded();

    @Message
    String busyRemoved();

    @Message
    String busyEnd();

    @Message
    String tooManyBusy(int most);

    @Message
    String status(InterviewStatus status);

    @Message
    String endedBy(EndedBy by);

    @Message
    String vacancyHelp();

    @Message
    String offerTimes();

    @Message
    String search();

    @Message
    String statusLabel();

    @Message
    String all();

    @Message
    String none();

    @Message
    String noneHelp();

    @Message
    String noneFound();

    @Message
    String asksForOther();

    @Message
    String noTimeLeft();

    @Message
    String timesLeft(long count);

    @Message
    String with(String names);

    @Message
    String byVideo();

    @Message
    String freeTitle();

    @Message
    String freeHelp();

    @Message
    String noneFree();

    @Message
    String offeredTo(long count);

    @Message
    String remove();

    @Message
    String removeNamed(String time);

    @Message
    String slotRemoved();

    @Message
    String offerHelp();

    @Message
    String candidates();

    @Message
    String noCandidates();

    @Message
    String noCandidatesHelp();

    @Message
    String toPipeline();

    @Message
    String freeAlready();

    @Message
    String newTimes();

    @Message
    String newTimesHelp();

    @Message
    String timeRow(int number);

    @Message
    String minutes();

    @Message
    String minutesHelp();

    @Message
    String place();

    @Message
    String placeHelp();

    @Message
    String videoLink();

    @Message
    String who();

    @Message
    String whoHelp();

    @Message
    String nobodyAssesses();

    @Message
    String occupiedTitle();

    @Message
    String nobodyBusy();

    @Message
    String overrule();

    @Message
    String overruleHelp();

    @Message
    String overruleNeeded();

    @Message
    String isBusy(String name, String time);

    @Message
    String placeOrLink();

    @Message
    String notALink();

    @Message
    String mayNotAssess();

    @Message
    String notATime();

    @Message
    String noSuchHour();

    @Message
    String notAhead();

    @Message
    String timesOverlap();

    @Message
    String noTimes();

    @Message
    String notInInterview();

    @Message
    String notRunning();

    @Message
    String notOffered();

    @Message
    String timeTaken();

    @Message
    String notNow(String status);

    @Message
    String notYet();

    @Message
    String offer();

    @Message
    String offeredNow();

    @Message
    String interviewWith(String name);

    @Message
    String when();

    @Message
    String where();

    @Message
    String people();

    @Message
    String joinVideo();

    @Message
    String swedishTime();

    @Message
    String card();

    @Message
    String toCalendar();

    @Message
    String held();

    @Message
    String heldHelp();

    @Message
    String noShow();

    @Message
    String noShowQuestion();

    @Message
    String noShowHelp();

    @Message
    String heldNow();

    @Message
    String noShowNow();

    @Message
    String waitsForCandidate();

    @Message
    String wishTitle();

    @Message
    String moreTimes();

    @Message
    String chooseFor();

    @Message
    String chooseForHelp();

    @Message
    String chooseOther();

    @Message
    String times();

    @Message
    String book();

    @Message
    String booked();

    @Message
    String move();

    @Message
    String moveHelp();

    @Message
    String newTime();

    @Message
    String reasonForCandidate();

    @Message
    String moved();

    @Message
    String cancel();

    @Message
    String cancelHelp();

    @Message
    String cancelled();

    @Message
    String reason();

    @Message
    String eventOffered();

    @Message
    String eventWished();

    @Message
    String eventBooked(String time);

    @Message
    String eventHeld(String time);

    @Message
    String eventNoShow(String time);

    @Message
    String eventCancelled(EndedBy by);

    @Message
    String entryForCandidate(String title, String employer);

    @Message
    String entryForPanel(String applicant, String title);

    @Message
    String settings();

    @Message
    String settingsHelp();

    @Message
    String reminderDays();

    @Message
    String reminderDaysHelp();

    @Message
    String reminderTime();

    @Message
    String reminderTimeHelp();

    @Message
    String namesShown();

    @Message
    String save();

    @Message
    String settingsSaved();
}
