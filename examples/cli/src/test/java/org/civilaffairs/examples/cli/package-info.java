@NullMarked
package org.civilaffairs.examples.cli;

import org.jspecify.annotations.NullMarked;
