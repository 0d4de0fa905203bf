package org.ciyan.house;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Every way to learn what time it is, called or referred to, but for those that ask a clock that was handed in. */
final class TimeReads {

    static final String WHERE_THE_CLOCK_IS_MADE = HouseTest.ROOT + ".platform.Clocks";
    static final Pattern NOW = Pattern.compile(
            "now|dateNow|system|systemUTC|systemDefaultZone|tickMillis|tickSeconds|tickMinutes");
    static final Set<String> CALENDARS = Set.of(Calendar.class.getName(), "java.util.GregorianCalendar");

    static final ArchCondition<JavaClass> WITHOUT_THE_CLOCK = new ArchCondition<>("read the time without the clock") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getAccessesFromSelf().stream().filter(TimeReads::withoutTheClock)
                    .forEach(read -> events.add(SimpleConditionEvent.satisfied(read, read.getDescription())));
        }
    };

    private TimeReads() { }

    private static boolean withoutTheClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        var owner = target.getOwner();
        var name = target.getName();
        if (owner.isEquivalentTo(Clock.class) && access.getOriginOwner().getName().equals(WHERE_THE_CLOCK_IS_MADE)) {
            return false;
        }
        if (owner.getPackageName().startsWith("java.time")) {
            return NOW.matcher(name).matches()
                    && target.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        }
        return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>") && target.getRawParameterTypes().isEmpty()
                || CALENDARS.contains(owner.getName()) && (name.equals("getInstance") || name.equals("<init>"));
    }
}
