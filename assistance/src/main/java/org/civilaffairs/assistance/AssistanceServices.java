package org.civilaffairs.assistance;

import java.util.List;
import org.civilaffairs.assistance.circumstances.HouseholdIncome;
import org.civilaffairs.assistance.circumstances.HouseholdMembers;
import org.civilaffairs.assistance.marginhousehold.MarginHousehold;
import org.civilaffairs.assistance.rigidexpenditure.BasicLivingAssistance;
import org.civilaffairs.assistance.rigidexpenditure.LivingAssistance;
import org.civilaffairs.assistance.rigidexpenditure.RigidExpenditure;
import org.civilaffairs.assistance.rigidexpenditure.RigidExpenditureHousehold;
import org.civilaffairs.assistance.severelydisabled.SeverelyDisabledWithoutWork;
import org.civilaffairs.assistance.subsistence.ApplicationPlace;
import org.civilaffairs.assistance.subsistence.SingleApplication;
import org.civilaffairs.assistance.subsistence.SubsistenceAllowance;
import org.civilaffairs.assistance.subsistence.SubsistenceArrears;
import org.civilaffairs.assistance.temporaryassistance.EmergencyFirst;
import org.civilaffairs.assistance.temporaryassistance.TemporaryApproval;
import org.civilaffairs.assistance.temporaryassistance.TemporaryAssistance;
import org.civilaffairs.assistance.temporaryassistance.TemporaryPlace;
import org.civilaffairs.assistance.temporaryassistance.UninsuredUnemployed;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.service.ServiceProvider;

/** Lists the services of social assistance. */
public final class AssistanceServices implements ServiceProvider {

    /** Called by the service loader. */
    public AssistanceServices() {}

    @Override
    public List<Service<?, ?>> services() {
        return List.of(
                SubsistenceAllowance.SERVICE,
                SingleApplication.SERVICE,
                SubsistenceArrears.SERVICE,
                ApplicationPlace.SERVICE,
                MarginHousehold.SERVICE,
                RigidExpenditureHousehold.SERVICE,
                RigidExpenditure.SERVICE,
                LivingAssistance.SERVICE,
                BasicLivingAssistance.SERVICE,
                TemporaryAssistance.SERVICE,
                EmergencyFirst.SERVICE,
                TemporaryApproval.SERVICE,
                TemporaryPlace.SERVICE,
                UninsuredUnemployed.SERVICE,
                SeverelyDisabledWithoutWork.SERVICE,
                HouseholdMembers.SERVICE,
                HouseholdIncome.SERVICE);
    }

    @Override
    public List<FigureSet> figureSets() {
        return services().stream()
                .flatMap(service -> service.figures().stream())
                .distinct()
                .toList();
    }
}
