package org.civilaffairs.assistance.employmentassistance;

import java.util.Map;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of this package. */
final class JobFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.employmentassistance",
            file -> JobFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000");

    static final FigureKey<Map<RecognisedStatus, Boolean>> CLASSES =
            SET.table("classes", "就业救助对象", "classes that are helped", RecognisedStatus.class);

    static final FigureKey<Map<RecognisedStatus, Boolean>> DUTY_CLASSES = SET.table(
            "dutyClasses", "零就业家庭帮扶对象", "classes whose families must not be without work", RecognisedStatus.class);

    static final FigureKey<Boolean> WORKING_AGE_ASKED =
            SET.yesNo("workingAgeAsked", "限法定劳动年龄内", "only those of working age");

    private JobFigures() {}
}
