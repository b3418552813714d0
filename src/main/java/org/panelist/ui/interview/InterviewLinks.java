package org.panelist.ui.interview;

import java.util.function.Consumer;

/**
 * Where the screens of interviews lead, and what they tell the window.
 *
 * @param pageChanged run when another page is shown inside of the screen: title, commands and hint
 *     are to be asked for again, and the focus belongs to its first place
 * @param readyPlans leads to the ready plans
 * @param failed told what went wrong while an interview is held, and says it beside
 */
public record InterviewLinks(
    WrapUp wrapUp,
    OpenSubmitted openSubmitted,
    SavedStatus saved,
    Runnable pageChanged,
    Runnable readyPlans,
    Consumer<Throwable> failed) {}
