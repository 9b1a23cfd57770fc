package tieout.sample;

import java.util.ArrayList;
import java.util.List;

/// The general ledger's chart of accounts: what each account is, for what, and who keeps it.
final class BookChart {
    /// An account, as `chart-of-accounts.csv` states it.
    record Account(String number, String name, String type, String role, String keeper) {
        boolean isIncome() {
            return type.equals("revenue") || type.equals("expense") || type.equals("gain-loss");
        }

        String normal() {
            return type.equals("asset") || type.equals("expense") ? "debit" : "credit";
        }
    }

    private static final String TABLE =
            """
            1010;Cash - Bank E;asset;cash;tieout
            1060;Tether - Exchange D;asset;tether;tieout
            1065;Tether under redemption;asset;tether redemptions;tieout
            1090;Payments to be coded;asset;payments coded in books;books
            1210;Receivable from mining pools;asset;pool receivable;tieout
            1400;Digital assets;asset;bitcoin;tieout
            1450;Receivable for bitcoin collateral;asset;collateral receivable;tieout
            1459;Allowance for credit losses on collateral;asset;collateral allowance;tieout
            1500;Mining machines - net;asset;;books
            1700;AI computing - under construction;asset;ai construction;tieout
            1800;Prepayments;asset;;books
            2010;Accounts payable;liability;;books
            2100;Income tax payable;liability;;books
            2400;Accrued interest - LN-1;liability;accrued interest;tieout
            2500;Bitcoin-backed loan LN-1;liability;loan payable;tieout
            2509;Debt issue costs;liability;debt issue costs;tieout
            2510;Other long-term debt;liability;;books
            3000;Share capital;equity;;books
            3900;Accumulated deficit;equity;retained earnings;books
            4000;Bitcoin mining revenue;revenue;mining revenue;tieout
            4100;Change in fair value of bitcoin;gain-loss;gain on bitcoin;tieout
            4110;Change in fair value of collateral receivable;gain-loss;gain on collateral;tieout
            4120;Change in fair value of tether;gain-loss;gain on tether;tieout
            4130;Loss on extinguishment of debt;gain-loss;loss on extinguishment;tieout
            4140;Gain on settlement of equipment financing;gain-loss;;books
            5000;Power;expense;power;books
            5010;Curtailment credits;expense;curtailment credits;books
            5100;Hosting fees;expense;hosting;books
            5200;Site staff;expense;site staff;books
            5300;Repairs and maintenance;expense;repairs;books
            5400;Insurance and site rent;expense;other cost of revenue;books
            5900;Depreciation of mining machines;expense;machine depreciation;books
            6000;General and administrative;expense;general and administrative;books
            6100;Share-based compensation;expense;share based compensation;books
            6200;Impairment of mining machines;expense;impairment;books
            6300;Transaction costs;expense;transaction costs;tieout
            6310;Network fees;expense;network fees;tieout
            6320;Compensation paid in bitcoin;expense;compensation in bitcoin;tieout
            6400;Credit loss expense;expense;credit loss;tieout
            7000;Interest expense - LN-1;expense;interest expense;tieout
            7010;Interest expense - other debt;expense;other interest;books
            8000;Income tax;expense;income tax;books
            """;

    private BookChart() {}

    static List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        for (String line : TABLE.split("\n")) {
            String[] cells = line.split(";", -1);
            accounts.add(new Account(cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
        return accounts;
    }

    static String text() {
        StringBuilder text = new StringBuilder("number,name,type,normal side,role,kept by\n");
        for (Account account : accounts()) {
            text.append(
                    String.join(
                                    ",",
                                    account.number(),
                                    account.name(),
                                    account.type(),
                                    account.normal(),
                                    account.role(),
                                    account.keeper())
                            + "\n");
        }
        return text.toString();
    }
}
