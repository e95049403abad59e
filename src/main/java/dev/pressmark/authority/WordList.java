package dev.pressmark.authority;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Single words, in many languages, by which parts of a line are told from one another: {@link Phrases} begin lines. */
public enum WordList {
    /** "And" in a list, certain wherever it stands between spaces. */
    AND,
    /** "And" where only names are expected: elsewhere these are other words, too. */
    AND_AMONG_NAMES,
    /** One letter that joins two whole names, or the two halves of one surname: "José Ortega y Gasset". */
    LETTER_FOR_AND,
    /** What stands between a writer and the paper: "A. Writer of The Associated Press", "A. Writer avec AFP". */
    BEFORE_EMPLOYER,
    /** What may stand before a name alone on a line, and elsewhere is another word. */
    FROM,
    /** What stands between a paper and the agency whose copy it used: "The Daily Sample with AP". */
    BESIDE,
    /** What stands before the place a writer is in. */
    BEFORE_PLACE,
    /** What may be part of a name: "Ana da Costa" has a surname, "Ana Souza da Lisboa" a place. */
    PERHAPS_BEFORE_PLACE,
    /** What stands between the place and the date of a dateline: "Berlin, den 31. Dezember". */
    BEFORE_DATE,
    /** What its bearer sets behind a name, without its last full stop. */
    POST_NOMINAL,
    /** Written small within a name: "Ana da Costa". */
    NAME_PARTICLE,
    /** The same within the name of a place: "Stoke-on-Trent" without its dashes. */
    PLACE_PARTICLE,
    /** Words by which an institution behind a name is known. */
    INSTITUTION,
    /** What a credit of a picture begins with. */
    PICTURE_LABEL,
    /** What may follow the label. */
    PICTURE_CREDIT,
    /** Words before the name of a desk. */
    DESK_OPENING,
    /** Which desk it is. */
    DESK_KIND,
    /** A desk, or all who sit there: nobody's name. */
    DESK,
    /** The whole of those who make a paper, as they sign together. */
    EDITORIAL_OFFICE,
    /** What the name of an organisation ends with, or its plural. */
    ORGANISATION_ENDING,
    /** Chinese and Japanese: who reports, before the name. */
    HAN_REPORTER,
    /** Behind it: that it was reported. */
    HAN_REPORTED,
    /** Korean: who reports, behind the name. */
    KOREAN_REPORTER,
    /** Before that: what kind of reporter. */
    KOREAN_RANK,
    /** What programs write where they have no value. */
    NO_VALUE,
    /** What systems call an author of whom they have not been told. */
    NO_AUTHOR,
    /** What readers file under that they have cut out and kept. */
    CLIPPING,
    /** Acronyms that headings and sections have, which could be read as words. */
    ACRONYM,
    /** What any feed may be called: its title names no publisher where it has no other words. */
    FEED_TITLE,
    /** What a program that puts out a feed calls an entry, in the last line of its text. */
    POST,
    /** What it says there before the name of the site. */
    APPEARED_FIRST,
    /** What the name of a paper may go without: "The Daily Sample". */
    ARTICLE,
    /** Systems that pages are made with, which their templates name as the publisher. */
    PLATFORM,
    /** Class names of the element that holds the name of the site. */
    SITE_TITLE_CLASS,
    /** Words of labels over articles, in none of which persons are named: "Final Edition". */
    OF_LABEL,
    /** What kind of item it is: "CORRECTION -". */
    OF_ITEM,
    /** What may stand before a title as a part of it: its rank, its field. */
    BEFORE_TITLE,
    /** What an owner names beside himself. */
    AFFILIATES,
    /** Legal forms behind the name of a company, without the last full stop. */
    LEGAL_FORM,
    /** Words by which a clause, or an owner who is not named, is told from a name. */
    NO_NAME,
    /** Stems of what a notice asks its reader to do. */
    INVITATION,
    /** What a copy that was cut short invites to: "read more". */
    GOES_ON,
    /** What an owner reserves, and that he does: "All rights reserved". */
    RIGHTS,
    /** Words of nearly every German sentence that other languages hardly have. */
    IN_GERMAN,
    /** What mail programs set before who sent the mail that is passed on. */
    MAIL_SENDER,
    /** Before when it was sent. */
    MAIL_DATE,
    /** Before what it was about. */
    MAIL_SUBJECT,
    /** Before whom it went to. */
    MAIL_RECIPIENT,
    /** Over all these: "Forwarded message". */
    MAIL_PASSED_ON,
    /** What a mail calls itself. */
    MAIL,
    /** What a newsletter says of itself above its text: how it is seen in a browser. */
    NEWSLETTER_HEAD,
    /** What it says below: why one has it, and how it is cancelled. */
    NEWSLETTER_FOOT,
    /** Titles, legal forms, months and states shortened to their beginning, without the full stop. */
    ABBREVIATION;

    /** A group of a regular expression that matches any of these words, the longest it can. */
    public String anyOf() {
        return anyOf(this);
    }

    /** Whether a word is one of these, in letters of any case. */
    public boolean has(String word) {
        return Table.OF.getOrDefault(this, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** A group of a regular expression that matches any word of these lists, the longest it can. */
    public static String anyOf(WordList... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> Table.OF.getOrDefault(list, Set.of()).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Read when the first words are asked for. */
    private static final class Table {

        static final Map<WordList, Set<String>> OF = read();

        private static Map<WordList, Set<String>> read() {
            Map<WordList, Set<String>> table = new EnumMap<>(WordList.class);
            TableResource.forEachRow(
                    WordList.class,
                    "words.tsv",
                    row -> table.computeIfAbsent(valueOf(row[0].toUpperCase(Locale.ROOT)), list -> new HashSet<>())
                            .add(row[1]));
            return table;
        }
    }
}
