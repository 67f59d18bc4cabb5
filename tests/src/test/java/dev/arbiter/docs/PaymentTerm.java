package dev.arbiter.docs;

import dev.arbiter.Id;
import dev.arbiter.Table;

@Table(value = "payment_terms", reference = true)
record PaymentTerm(@Id String code, int days) {}
