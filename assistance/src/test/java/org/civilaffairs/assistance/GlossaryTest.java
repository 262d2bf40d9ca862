package org.civilaffairs.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civilaffairs.core.MainClasses;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Documents;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Titled;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Path GLOSSARY = Path.of("../GLOSSARY.md");
    private static final Pattern ROW = Pattern.compile("\\| (.+) \\| (.+) \\| `(\\S+)` \\| (.*?) ?\\|");
    private static final Pattern DOCUMENT = Pattern.compile("(cn|sh|zj|gd)-[a-z0-9-]+");

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new MainClasses())
            .importPackages("org.civilaffairs.core", "org.civilaffairs.assistance");

    private record Entry(String english, String chinese, String type, String documents) {}

    @Test
    void namesEveryRuleConditionFactAndAward() throws IOException {
        List<String> named = entries().stream().map(Entry::type).toList();
        assertThat(required()).isNotEmpty();
        assertThat(named)
                .as("GLOSSARY.md; add: | English | 中文 | `class` | document |")
                .containsAll(required());
    }

    @Test
    void namesEachTypeOnceAndOnlyTypesThatExist() throws IOException {
        List<String> types =
                LIBRARY.stream().map(GlossaryTest::nameInPackage).distinct().toList();
        assertThat(entries())
                .extracting(Entry::type)
                .doesNotHaveDuplicates()
                .allSatisfy(type -> assertThat(types).contains(type));
    }

    @Test
    void saysEachWordInBothLanguages() throws IOException {
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.english()).matches("[A-Z][ -~]+");
            assertThat(entry.chinese()).matches("[\\p{IsHan}（）、]+");
        });
    }

    @Test
    void citesListedDocuments() throws IOException {
        for (Entry entry : entries()) {
            Matcher document = DOCUMENT.matcher(entry.documents());
            while (document.find()) {
                assertThat(Documents.bundled().find(document.group()))
                        .as(entry.type() + " cites " + document.group())
                        .isPresent();
            }
        }
    }

    @Test
    void givesServicesTheTitleThatTheyHave() throws IOException {
        List<String> titles = entries().stream().map(Entry::english).toList();
        assertThat(Catalog.installed().services())
                .extracting(service -> service.title().en())
                .allSatisfy(title -> assertThat(titles).contains(title));
    }

    // Rules, conditions, facts and awards of services, and the choices that facts are made of.
    private static List<String> required() {
        return LIBRARY.stream()
                .flatMap(type -> Stream.concat(Stream.of(type).filter(GlossaryTest::isAWordOfTheLaw), served(type)))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(GlossaryTest::nameInPackage)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isAWordOfTheLaw(JavaClass type) {
        boolean choice = type.isEnum()
                && type.isAssignableTo(Titled.class)
                && !type.getPackageName().startsWith("org.civilaffairs.core.decision")
                && !type.getPackageName().startsWith("org.civilaffairs.core.policy");
        boolean condition = type.isEnum() && type.isAssignableTo(Condition.class);
        boolean rule = type.isAssignableTo(Rule.class) && !type.isInterface();
        return choice || condition || rule;
    }

    private static Stream<JavaClass> served(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(Service.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getType)
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(types -> types.stream())
                .filter(argument -> !argument.isEquivalentTo(Service.class));
    }

    private static String nameInPackage(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(GLOSSARY)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                entries.add(new Entry(row.group(1), row.group(2), row.group(3), row.group(4)));
            }
        }
        assertThat(entries).as("rows of " + GLOSSARY).hasSizeGreaterThan(20);
        return entries;
    }
}
