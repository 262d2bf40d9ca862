package org.civilaffairs.assistance.circumstances;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.person.Disability;
import org.civilaffairs.core.person.DisabilityCategory;
import org.civilaffairs.core.person.Person;

/**
 * Which disabilities are severe (重度残疾).
 *
 * <p>Basis: cn-dibao-confirmation-measures 第八条第一款第一项: grades 1 and 2 are severe; grade 3 intellectual and mental
 * stand beside them.
 */
public final class Disabilities {

    private Disabilities() {}

    /**
     * Returns whether a person who applies alone holds a disability certificate.
     *
     * @param person the person
     * @return the answer
     */
    public static Answer isCertified(Person person) {
        return Fact.of(person.disability(), () -> Paths.of(Paths.ALONE, "disability"))
                .is(disability -> disability.category() != DisabilityCategory.NONE);
    }

    /**
     * Returns whether a person who applies alone holds a certificate of a grade or a more severe one, of any category.
     *
     * @param person the person
     * @param grade the least severe grade, 1 to 4
     * @return the answer
     */
    public static Answer isOfGrade(Person person, int grade) {
        return ofGrade(person, fact -> Paths.of(Paths.ALONE, fact), held -> held <= grade);
    }

    /**
     * Returns whether a person who applies alone holds a certificate of grade 3 for an intellectual or mental disability.
     *
     * @param person the person
     * @return the answer
     */
    public static Answer isGradeThreeIntellectualOrMental(Person person) {
        return isGradeThreeIntellectualOrMental(person, Paths.ALONE);
    }

    /**
     * Returns whether a person holds a certificate of grade 1 or 2, of any category.
     *
     * @param person the person
     * @param member the number of the person in paths
     * @return the answer
     */
    static Answer isSevere(Person person, int member) {
        return isSevere(person, fact -> Paths.of(member, fact));
    }

    /**
     * Returns whether a person holds a certificate of grade 1 or 2, of any category.
     *
     * @param person the person
     * @param path makes the path of a fact of the person
     * @return the answer
     */
    public static Answer isSevere(Person person, UnaryOperator<String> path) {
        return ofGrade(person, path, grade -> grade <= 2);
    }

    /**
     * Returns whether a person holds a certificate of grade 3 for an intellectual or mental disability.
     *
     * @param person the person
     * @param member the number of the person in paths
     * @return the answer
     */
    static Answer isGradeThreeIntellectualOrMental(Person person, int member) {
        return isGradeThreeIntellectualOrMental(person, fact -> Paths.of(member, fact));
    }

    /**
     * Returns whether a person holds a certificate of grade 3 for an intellectual or mental disability.
     *
     * @param person the person
     * @param path makes the path of a fact of the person
     * @return the answer
     */
    public static Answer isGradeThreeIntellectualOrMental(Person person, UnaryOperator<String> path) {
        Answer category = Fact.of(person.disability(), () -> path.apply("disability"))
                .answer(disability -> isIntellectualOrMental(disability, path));
        return category.and(ofGrade(person, path, grade -> grade == 3));
    }

    private static Answer isIntellectualOrMental(Disability disability, UnaryOperator<String> path) {
        return disability.category() == DisabilityCategory.MULTIPLE
                ? Fact.of(
                                disability.includesIntellectualOrMental(),
                                () -> path.apply("disability.includesIntellectualOrMental"))
                        .is(yes -> yes)
                : Answer.of(disability.category() == DisabilityCategory.INTELLECTUAL
                        || disability.category() == DisabilityCategory.MENTAL);
    }

    private static Answer ofGrade(Person person, UnaryOperator<String> path, Predicate<Integer> graded) {
        Disability disability = person.disability().orElse(null);
        if (disability == null) {
            return Answer.unknown(path.apply("disability"));
        }
        return disability.category() == DisabilityCategory.NONE
                ? Answer.NO
                : Fact.of(disability.grade(), () -> path.apply("disability.grade"))
                        .is(graded);
    }
}
