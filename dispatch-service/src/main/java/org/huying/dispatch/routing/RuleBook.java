package org.huying.dispatch.routing;

import java.util.List;
import org.huying.dispatch.directory.UnitKind;

/** The rules by which concerns are routed, in the order in which they are asked; adding a rule adds a line. */
final class RuleBook {
    static final List<RoutingPolicy> RULES = List.of(
            new TopicToUnit(
                    "public-security-to-police",
                    "public-security",
                    UnitKind.POLICE_STATION,
                    "治安事项由派出所办理 · public security is for the police station"),
            new TopicToUnit(
                    "buildings-to-property-manager",
                    "housing",
                    UnitKind.PROPERTY_MANAGER,
                    "房屋本体由物业服务企业办理 · the building itself is for the property manager"),
            new TopicToUnit(
                    "maintenance-to-property-manager",
                    "property",
                    UnitKind.PROPERTY_MANAGER,
                    "物业维修由物业服务企业办理 · maintenance is for the property manager"),
            new TopicToUnit(
                    "vendors-to-squadron",
                    "city-order.itinerant-vendors",
                    UnitKind.URBAN_MANAGEMENT,
                    "流动摊贩由城管中队办理 · itinerant vendors are for the urban management squadron"),
            new TopicToUnit(
                    "services-to-community",
                    "services",
                    UnitKind.COMMUNITY,
                    "党群服务事项由社区办理 · matters of its service centre are for the community"),
            new GridToPartyGroup(),
            new PlaceToCommunity());

    private RuleBook() {}
}
