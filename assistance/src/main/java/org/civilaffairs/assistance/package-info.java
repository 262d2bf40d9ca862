/** Social assistance (社会救助): the services of this module and where catalogs find them. */
@NullMarked
package org.civilaffairs.assistance;

import org.jspecify.annotations.NullMarked;
