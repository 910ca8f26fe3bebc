import { describeSourceContract } from './source-contract.ts'
import { huaweiSwrContract } from './sources/huawei-registry.ts'

describeSourceContract(huaweiSwrContract)
