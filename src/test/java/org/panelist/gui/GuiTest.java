package org.panelist.gui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that opens windows. It runs with no display unless {@code -Dgui.toolkit=display} is given.
 * A parameter of type {@link org.assertj.swing.core.Robot} is supplied; it closes all windows after
 * each test. Swing used off the event thread, and an exception that nobody caught, on any thread,
 * fail the test; a failed test leaves pictures in {@code target/screens/failures}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("gui")
@ExtendWith(GuiExtension.class)
public @interface GuiTest {}
