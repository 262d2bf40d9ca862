package org.civilaffairs.core.decision;

import java.util.List;

/**
 * What an undetermined decision still needs (尚需的事实).
 *
 * @param settling the paths of the facts and figures that settle the case for certain, whatever their values
 * @param alternatives smaller sets of them, smallest first, any of which may settle it alone by failing a condition
 */
public record Needs(List<String> settling, List<List<String>> alternatives) {}
