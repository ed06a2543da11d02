package se.tolv.platform.employer;

/** An employer has been made and its empty schema stands: features add what every employer starts with. */
public record EmployerCreated(Employer employer) {}
