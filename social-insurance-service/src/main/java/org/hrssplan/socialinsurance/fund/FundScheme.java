package org.hrssplan.socialinsurance.fund;

/** The funds that the plans name. The medical and maternity funds are named by Xiangxi's plan, chapter 1. */
public enum FundScheme {
    /** 企业职工基本养老保险基金. */
    EMPLOYEE_PENSION,
    /** 机关事业单位基本养老保险基金. */
    INSTITUTION_PENSION,
    /** 城乡居民基本养老保险基金. */
    RESIDENT_PENSION,
    /** 职业年金基金, the supplementary pension of Liuzhou's plan (名词解释 二、12). */
    OCCUPATIONAL_ANNUITY,
    /** 失业保险基金. */
    UNEMPLOYMENT,
    /** 工伤保险基金. */
    WORK_INJURY,
    /** 职工基本医疗保险基金. */
    EMPLOYEE_MEDICAL,
    /** 城乡居民基本医疗保险基金. */
    RESIDENT_MEDICAL,
    /** 生育保险基金. */
    MATERNITY
}
