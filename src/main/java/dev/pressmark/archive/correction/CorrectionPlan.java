package dev.pressmark.archive.correction;

import dev.pressmark.article.Correction;
import java.util.List;
import java.util.SortedMap;

/**
 * What is left to do about the corrections of a job.
 *
 * @param outdated  the current articles that are not resolved by the corrections they have now, by the number of their
 *                  row, each with those corrections, in the order of the file
 * @param unmatched what is wrong, in words, with corrections that apply to no article
 */
public record CorrectionPlan(SortedMap<Long, List<Correction>> outdated, List<String> unmatched) {}
