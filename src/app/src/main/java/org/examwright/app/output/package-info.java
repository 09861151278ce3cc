/**
 * Where files go and how they get there: a {@code Delivery} takes the files of a set one by one to
 * their {@code Destination}, all of them or none.
 */
@NullMarked
package org.examwright.app.output;

import org.jspecify.annotations.NullMarked;
