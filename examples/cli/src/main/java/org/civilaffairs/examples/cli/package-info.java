/** The command line example: services, figures, schemas, decisions and worked cases on a terminal. */
@NullMarked
package org.civilaffairs.examples.cli;

import org.jspecify.annotations.NullMarked;
