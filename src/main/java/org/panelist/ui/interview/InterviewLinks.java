package org.panelist.ui.interview;

/**
 * Where the screens of interviews lead, and what they tell the window.
 *
 * @param pageChanged run when another page is shown inside of the screen: title, commands and hint
 *     are to be asked for again, and the focus belongs to its first place
 * @param readyPlans leads to the ready plans
 */
public record InterviewLinks(
    WrapUp wrapUp,
    OpenSubmitted openSubmitted,
    SavedStatus saved,
    Runnable pageChanged,
    Runnable readyPlans) {}
