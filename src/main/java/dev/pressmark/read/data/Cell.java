package dev.pressmark.read.data;

/**
 * One value of a record.
 *
 * @param name  as the file has it; dots stand between the names of nested values ({@code source.name})
 * @param value as it stands there
 */
public record Cell(String name, String value) {}
