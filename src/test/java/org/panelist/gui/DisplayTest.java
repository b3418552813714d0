package org.panelist.gui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@link GuiTest} of what only a real display can do, such as drag and drop or another process
 * with windows. It is skipped, and says so, where there is no display.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("display")
@ExtendWith({DisplayTestCondition.class, GuiExtension.class})
public @interface DisplayTest {}
