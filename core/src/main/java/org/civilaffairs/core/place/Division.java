package org.civilaffairs.core.place;

import java.time.YearMonth;
import org.civilaffairs.core.code.DivisionCode;

/**
 * An administrative division (行政区划) as the lists of codes name it for a time.
 *
 * @param code the code
 * @param name the name, such as 嘉定区, without the divisions above it
 * @param first the month at whose end the first list shows this code and name
 * @param last the month at whose end the last list shows them, which may be the newest list
 */
public record Division(DivisionCode code, String name, YearMonth first, YearMonth last) {}
