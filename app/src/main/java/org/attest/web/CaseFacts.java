package org.attest.web;

import org.attest.casefile.Counts;

/// What is known of a case at a glance.
///
/// @param name its folder's name
/// @param sequence the number of the last entry of its journal: a newer state has a greater one
public record CaseFacts(String name, long sequence, Counts counts) {}
