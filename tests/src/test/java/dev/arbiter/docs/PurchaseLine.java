package dev.arbiter.docs;

import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;

@Table("purchase_lines")
public record PurchaseLine(
    @Id @References(Purchase.class) long purchaseId, @Id int line, String article, int quantity) {}
