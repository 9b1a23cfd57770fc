package tieout.typeset.sheet.investor;

import tieout.report.Report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which figures go out to investors, section by section.
public final class Contents {
    static final List<String> KEYS =
            List.of(
                    "bitcoin_produced",
                    "produced_per_day",
                    "bitcoin_sold",
                    "bitcoin_held",
                    "bitcoin_free",
                    "bitcoin_loaned",
                    "holdings_value",
                    "deployed_hash_rate",
                    "operating_hash_rate",
                    "utilisation",
                    "loan_principal",
                    "ltv",
                    "margin_call_price",
                    "headroom",
                    "cash");
    static final List<String> SPLIT = List.of("bitcoin_free", "bitcoin_pledged", "bitcoin_loaned");
    static final List<String> BY_REGION =
            List.of("bitcoin_produced", "deployed_hash_rate", "operating_hash_rate");
    private static final List<String> PRODUCTION =
            List.of(
                    "bitcoin_produced",
                    "bitcoin_produced_change",
                    "produced_per_day",
                    "produced_per_day_change",
                    "days_operated");
    private static final List<String> HASH_RATE =
            List.of(
                    "deployed_hash_rate",
                    "operating_hash_rate",
                    "operating_hash_rate_change",
                    "utilisation");
    private static final List<String> HOLDINGS =
            List.of(
                    "bridge_opening",
                    "bitcoin_purchased",
                    "announced_sale",
                    "other_sales",
                    "fees_in_bitcoin",
                    "paid_away",
                    "transferred_net",
                    "other_movements",
                    "unexplained",
                    "bitcoin_held",
                    "bitcoin_held_change",
                    "bitcoin_free",
                    "bitcoin_pledged",
                    "bitcoin_loaned",
                    "bitcoin_price",
                    "holdings_value");
    private static final List<String> SALES =
            List.of(
                    "bitcoin_sold",
                    "net_proceeds_usdt",
                    "net_proceeds",
                    "average_net_price",
                    "announced_net_proceeds",
                    "announced_average_net_price",
                    "share_of_holdings_sold",
                    "sale_fees_expensed",
                    "realised_gain");
    private static final List<String> DEBT =
            List.of(
                    "loan_principal_opening",
                    "loan_drawn",
                    "loan_repaid",
                    "loan_principal",
                    "loan_collateral",
                    "ltv",
                    "margin_call_price",
                    "liquidation_price",
                    "headroom");
    private static final List<String> CASH =
            List.of(
                    "cash",
                    "ai_capital_spending",
                    "ai_spending_from_sale_proceeds",
                    "ai_capital_spending_year_to_date");

    private Contents() {}

    /// The ids of each section, in reading order.
    public static Map<String, List<String>> of(Report report) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put("Production", PRODUCTION);
        sections.put("Hash rate", HASH_RATE);
        List<String> regions = regions(report);
        if (!regions.isEmpty()) {
            sections.put("By region", regions);
        }
        sections.put("Holdings", HOLDINGS);
        sections.put("Sales", SALES);
        sections.put("Debt", DEBT);
        sections.put("Cash and AI computing", CASH);
        return sections;
    }

    private static List<String> regions(Report report) {
        List<String> ids = new ArrayList<>();
        for (String figure : BY_REGION) {
            report.catalogue().regions().keySet().forEach(slug -> ids.add(figure + "_" + slug));
        }
        return ids;
    }
}
