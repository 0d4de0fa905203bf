package org.ciyan.hall;

/** Of a member: present 到会, absent 缺席, absent with somebody standing in 委托. */
public enum Presence { PRESENT, ABSENT, PROXY }
