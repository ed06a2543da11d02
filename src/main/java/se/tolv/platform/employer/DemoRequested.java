package se.tolv.platform.employer;

/** The demo employer is wanted: features that hold nothing yet fill themselves with believable data. */
public record DemoRequested() {}
