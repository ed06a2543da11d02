package se.tolv.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** Somebody who opens a page: in which language, on what screen, in light or dark, with JavaScript or without. */
public record Visitor(Locale locale, boolean phone, boolean dark, boolean javaScript) {

    /** Reads Swedish on a desktop computer, in light, with JavaScript. */
    public static final Visitor SWEDISH = new Visitor(Locale.forLanguageTag("sv-SE"), false, false, true);

    /** The same in British English. */
    public static final Visitor ENGLISH = new Visitor(Locale.UK, false, false, true);

    public Visitor onPhone() {
        return new Visitor(locale, true, dark, javaScript);
    }

    public Visitor inDark() {
        return new Visitor(locale, phone, true, javaScript);
    }

    public Visitor withoutJavaScript() {
        return new Visitor(locale, phone, dark, false);
    }

    /** The visitor's browser in Stockholm, with animations off, so that a picture shows their end. */
    Browser.NewContextOptions options(String baseUrl) {
        return new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale(locale.toLanguageTag())
                .setTimezoneId("Europe/Stockholm")
                .setViewportSize(phone ? 390 : 1280, phone ? 844 : 900)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript);
    }
}
