package se.tolv.platform.web.menu;

/** One line of the menu. */
public record MenuLine(String href, String label, String icon, boolean current) {}
