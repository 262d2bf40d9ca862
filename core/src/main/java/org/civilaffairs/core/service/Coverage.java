package org.civilaffairs.core.service;

import java.time.LocalDate;
import org.civilaffairs.core.code.DivisionCode;

/**
 * From when on a service answers for a place and everything in it (适用范围).
 *
 * @param place the place, {@link DivisionCode#NATION} for the whole country
 * @param since the first day whose law the service knows
 */
public record Coverage(DivisionCode place, LocalDate since) {}
