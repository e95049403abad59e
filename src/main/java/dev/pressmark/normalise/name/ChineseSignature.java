package dev.pressmark.normalise.name;

import dev.pressmark.authority.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reporters named in how Chinese papers sign: {@code 本报记者 张三、李四 通讯员 王五}. Whose role another word tells
 * (correspondents who sent the news in, trainees, photographers) are none of them.
 */
final class ChineseSignature {

    private static final Pattern REPORTER = Pattern.compile(WordList.HAN_REPORTER.anyOf());
    private static final Pattern OTHERS = Pattern.compile("^(?:通讯员|通訊員|实习生|實習生|摄影|攝影|编辑|編輯|图片?|圖片?)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u3000、，,；;/／:：（）()]+");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,4}·\\p{IsHan}{1,6}");
    /** What stands before 记者 and is neither a name nor the paper's. */
    private static final Set<String> KINDS = Set.of("首席", "见习", "實習", "实习", "特约", "特約", "全媒体", "融媒体", "驻外");

    private static final Pattern PAPER = Pattern.compile(".*[报報网網社台臺刊]|.*(?:新闻|新聞|中心)");

    private ChineseSignature() {}

    /** The names, with commas between them; empty where nobody is called a reporter, or more is said than names. */
    static Optional<String> names(String signature) {
        if (!REPORTER.matcher(signature).find()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        boolean others = false;
        String half = "";
        for (String word : SEPARATOR.split(signature, -1)) {
            Matcher role = REPORTER.matcher(word);
            Matcher other = OTHERS.matcher(word);
            others = role.find() ? false : others || other.find();
            String name = others ? "" : half + word.substring(role.reset().find() ? role.end() : 0);
            half = name.length() == 1 && half.isEmpty() ? name : "";
            if (name.length() > 1
                    && !KINDS.contains(name)
                    && !PAPER.matcher(name).matches()) {
                if (!NAME.matcher(name).matches()) {
                    return Optional.empty();
                }
                names.add(name);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("、", names));
    }
}
