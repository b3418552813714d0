/**
 * Nothing is lost: the packed program in a process of its own, keys through its real window, and
 * then something goes wrong. Wants a display.
 */
package org.panelist.durability;
