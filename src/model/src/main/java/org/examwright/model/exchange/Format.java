package org.examwright.model.exchange;

/**
 * What an exporter writes.
 *
 * @param id the name for {@code --to}: lower case letters, digits and hyphens
 * @param title how people call it
 * @param consumers who reads such files, in a few words
 */
public record Format(String id, String title, String consumers) {}
